using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace RunnerStrength.Wire.Tests.Browser;

/// <summary>What a person does and sees in the web chat.</summary>
internal sealed class WebChatPage
{
    public static readonly ViewportSize Phone = new() { Width = 390, Height = 844 };
    private static readonly ViewportSize Desk = new() { Width = 1280, Height = 800 };
    private static readonly string Pictures = Path.Combine(Root(), "artifacts", "browser");

    /// <summary>In real time, for a machine that is busy with other tests.</summary>
    private const float Patience = 30_000;

    private readonly IPage _page;
    private readonly List<string> _complaints = [];

    public WebChatPage(IPage page)
    {
        _page = page;
        _page.SetDefaultTimeout(Patience);
        SetDefaultExpectTimeout(Patience);
        _page.PageError += (_, error) => _complaints.Add(error);
        _page.Console += (_, line) =>
        {
            if (line.Type is "error" or "warning") _complaints.Add(line.Text);
        };
    }

    /// <summary>Errors and warnings of the page.</summary>
    public IReadOnlyList<string> Complaints => _complaints;

    private ILocator Newest => _page.Locator(".message.coach").Last;

    public async Task MakeRunnerAsync(string firstName)
    {
        await Button("New runner").First.ClickAsync();
        await _page.GetByLabel("First name").FillAsync(firstName);
        await PressAsync("Create");
    }

    /// <summary>Presses a button of the page.</summary>
    public Task PressAsync(string button) => Button(button).ClickAsync();

    /// <summary>Taps a button under the coach's newest message.</summary>
    public Task TapAsync(string button) => Answer(button).ClickAsync();

    public async Task SayAsync(string text)
    {
        await _page.GetByRole(AriaRole.Textbox, new() { Name = "Message" }).PressSequentiallyAsync(text);
        await _page.Keyboard.PressAsync("Enter");
        await Expect(_page.Locator(".message.runner").Last).ToContainTextAsync(text);
    }

    /// <summary>The coach's newest message says this.</summary>
    public Task HearsAsync(string text) => Expect(Newest).ToContainTextAsync(text);

    /// <summary>The coach's last message but one says this, and nothing under it can be tapped any more.</summary>
    public async Task HearsBeforeAsync(string text)
    {
        var before = _page.Locator(".message.coach").Nth(-2);
        await Expect(before).ToContainTextAsync(text);
        await Expect(before.Locator(".keyboard")).ToHaveCountAsync(0);
    }

    public Task ShowsAsync(string button) => Expect(Answer(button)).ToBeVisibleAsync();

    public Task IsMarkedEditedAsync() => Expect(Newest.Locator(".meta")).ToContainTextAsync("edited");

    /// <summary>Takes a picture of the phone by day and by night, and of the desk.</summary>
    public async Task ShootAsync(string name)
    {
        await ShootAsync($"{name}-phone-light", Phone, ColorScheme.Light);
        await ShootAsync($"{name}-phone-dark", Phone, ColorScheme.Dark);
        await ShootAsync($"{name}-desk-light", Desk, ColorScheme.Light);
        await LookAsync(Phone, ColorScheme.Light);
    }

    private async Task ShootAsync(string name, ViewportSize size, ColorScheme scheme)
    {
        await LookAsync(size, scheme);
        // Nothing is to look as if it were pointed at.
        await _page.Mouse.MoveAsync(0, 0);
        await _page.ScreenshotAsync(new()
        {
            Path = Path.Combine(Pictures, $"{name}.png"),
            Animations = ScreenshotAnimations.Disabled,
        });
    }

    private async Task LookAsync(ViewportSize size, ColorScheme scheme)
    {
        await _page.EmulateMediaAsync(new() { ColorScheme = scheme });
        await _page.SetViewportSizeAsync(size.Width, size.Height);
    }

    private ILocator Button(string name) => _page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    private ILocator Answer(string button) => Newest.GetByRole(AriaRole.Button, new() { Name = button, Exact = true });

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "RunnerStrength.sln"))) folder = folder.Parent!;
        return folder.FullName;
    }
}
