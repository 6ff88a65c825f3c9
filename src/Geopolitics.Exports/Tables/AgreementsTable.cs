using Geopolitics.Exports.Writing;
using static Geopolitics.Exports.Tables.Columns<Geopolitics.Agreement>;

namespace Geopolitics.Exports.Tables;

/// <summary>What agreements have beyond all facts.</summary>
internal static class AgreementsTable
{
    public static ExportTable Declare() => new Table<Agreement>(
        "agreements",
        "Agreements, with what puts them in force. Each party of one is a row in `participants`, each act a row in `agreement-acts`.",
        "One agreement, in order of time and id.",
        (catalog, _) => catalog.Facts<Agreement>(),
        [
            Text("fact_id", "The fact; `facts` has it.", agreement => agreement.Id),
            Text("title", "Its title.", agreement => agreement.Title),
            Text("type", "`treaty`, `alliance`, `strategic-partnership`, `joint-declaration`, `joint-statement`, `memorandum`, `protocol`, `exchange-of-notes` or `other`.", agreement => Words.Of(agreement.Type)),
            .. TimeColumns.Of<Agreement>("when", "it was made", isNullable: false, agreement => agreement.When),
            Contested.OfTime<Agreement>(agreement => agreement),
            OptionalText("parties", "The ids of the parties that the data has, a space between them. Null where it has none.", agreement => Ids.Of(agreement.Parties)),
            Integer("party_count", "How many parties the data has.", agreement => agreement.Parties.Count),
            Boolean("is_alliance", "True where its type is `alliance` or a party owes another defence by it, as far as the data has its obligations.", Alliances.Has),
            OptionalText("obligations", "What parties owe others by it: `defense`, `neutrality`, `nonaggression`, `consultation`, `cooperation`, a space between them. Null where the data has none, which is not to say that there are none.", agreement => Ids.Join(agreement.Obligations.Select(obligation => obligation.Type).Distinct().Order().Select(Words.Of))),
            Acts("entered_into_force", "The EDTF of the acts by which it entered into force for all, or was applied provisionally, a space between them. Null where the data has none: of a treaty it is then unknown whether it is in force.", AgreementActType.EntryIntoForce, AgreementActType.ProvisionalApplication),
            Acts("ended", "The EDTF of the acts by which it was terminated or denounced for all, a space between them. Null where the data has none.", AgreementActType.Termination, AgreementActType.Denunciation),
            OptionalText("place_id", "Where it was made; `entities` has it. Null where the data does not say.", agreement => agreement.Place?.Id),
            OptionalText("document_id", "The document itself, where it is among the sources. Null where it is not.", agreement => agreement.Document?.Id),
        ]);

    private static Column<Agreement> Acts(string name, string meaning, params AgreementActType[] types) => OptionalText(name, meaning, agreement =>
        Ids.Join(agreement.Acts.Where(act => act.Party is null && types.Contains(act.Act)).Select(act => act.When.ToString())));
}
