using PuppeteerSharp;

namespace Geopolitics.Pictures.Tests.Browser;

/// <summary>One browser for all tests. Compiled only where GEOPOLITICS_CHROMIUM names the program: in .ci/run, which installs it.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("geopolitics-pictures-").FullName;
    private IBrowser? browser;

    public async Task InitializeAsync() => browser = await Puppeteer.LaunchAsync(new LaunchOptions
    {
        ExecutablePath = Environment.GetEnvironmentVariable("GEOPOLITICS_CHROMIUM")!,
        Headless = true,
        Args = ["--no-sandbox", "--disable-gpu", "--font-render-hinting=none"],
    });

    public async Task DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Opens a picture's page from a file, as a reader does.</summary>
    internal async Task<Sheet> OpenAsync(Picture picture, int width = 1200, string scheme = "light", bool hasScript = true, string fragment = "")
    {
        var path = Path.Combine(folder, Guid.NewGuid() + ".html");
        using (var file = new StreamWriter(path))
            picture.WriteHtml(file);

        return await OpenAsync(new Uri(path), new Uri(path), width, scheme, hasScript, fragment);
    }

    /// <summary>Opens a page that may ask for what lies within an address, and for nothing else.</summary>
    internal async Task<Sheet> OpenAsync(Uri address, Uri within, int width = 1200, string scheme = "light", bool hasScript = true, string fragment = "")
    {
        var page = await browser!.NewPageAsync();
        page.DefaultTimeout = 120_000;
        var sheet = new Sheet(page, within);
        await page.SetJavaScriptEnabledAsync(hasScript);
        await page.SetViewportAsync(new ViewPortOptions { Width = width, Height = 900 });
        await page.EmulateMediaFeaturesAsync([new() { MediaFeature = MediaFeature.PrefersColorScheme, Value = scheme }]);
        await page.GoToAsync(address + fragment, new NavigationOptions { Timeout = 120_000, WaitUntil = [WaitUntilNavigation.Load] });
        return sheet;
    }
}

[CollectionDefinition(nameof(Chromium))]
public sealed class ChromiumUsers : ICollectionFixture<Chromium>;
