// The page stands for whatever address was asked for: the site begins above its folders.
document.getElementById("_home").href = location.pathname.replace(/(?:(?:id|kind|atlas)\/)?[^/]*$/, "") + "index.html";
