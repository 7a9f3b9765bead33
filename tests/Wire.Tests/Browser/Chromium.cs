using Microsoft.Playwright;

namespace RunnerStrength.Wire.Tests.Browser;

/// <summary>The machine's own browser; nothing is downloaded.</summary>
internal sealed class Chromium(IPlaywright playwright, IBrowser browser) : IAsyncDisposable
{
    /// <summary>Debian's, unless CHROMIUM names another.</summary>
    public static string Path { get; } =
        Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named ? named : "/usr/bin/chromium";

    public static bool IsThere => File.Exists(Path);

    public static async Task<Chromium> StartAsync()
    {
        var playwright = await Playwright.CreateAsync();
        return new(playwright, await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Path,
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
            ],
        }));
    }

    /// <summary>The web chat on a phone in Berlin.</summary>
    public async Task<WebChatPage> OpenAsync(Uri simulator)
    {
        var page = await browser.NewPageAsync(new()
        {
            ViewportSize = WebChatPage.Phone,
            DeviceScaleFactor = 2,
            Locale = "en-GB",
            TimezoneId = "Europe/Berlin",
        });
        var chat = new WebChatPage(page);
        await page.GotoAsync(simulator.ToString());
        return chat;
    }

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
    }
}
