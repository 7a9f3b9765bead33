using System.Text;

namespace Telegram.Bot.Requests;

/// <summary>A request that goes as a form when there is something to upload.</summary>
public abstract class FileRequestBase<TResponse>(string methodName) : RequestBase<TResponse>(methodName)
{
    public override HttpContent? ToHttpContent()
    {
        var (json, uploads) = InputFileConverter.Serialize(this);
        return uploads is [] ? Json(json) : Form(json, uploads);
    }

    private static ByteArrayContent Json(byte[] json)
        => new(json) { Headers = { ContentType = new("application/json", "utf-8") } };

    private static MultipartFormDataContent Form(byte[] json, IReadOnlyList<InputFileStream> uploads)
    {
        var form = new MultipartFormDataContent();
        using var request = JsonDocument.Parse(json);
        foreach (var parameter in request.RootElement.EnumerateObject())
            form.Add(new StringContent(parameter.Value.ToString()), parameter.Name);
        foreach (var (number, upload) in uploads.Index())
            form.Add(Part(number, upload));
        return form;
    }

    private static StreamContent Part(int number, InputFileStream upload)
    {
        var disposition = $"form-data; name=\"{number}\"; filename=\"{upload.FileName ?? "file"}\"";
        return new(upload.Content)
        {
            Headers =
            {
                { "Content-Type", "application/octet-stream" },
                // Headers are written as Latin-1; Telegram reads file names as UTF-8.
                { "Content-Disposition", Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(disposition)) },
            },
        };
    }
}
