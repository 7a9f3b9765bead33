FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY . .
# Warnings are judged where the code is written: an image's newer analysers break no build.
RUN dotnet restore src/Bot --locked-mode && \
    dotnet publish src/Bot --no-restore --configuration Release --output /app -p:UseAppHost=false -p:TreatWarningsAsErrors=false
RUN mkdir /app/data

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app .
RUN chown $APP_UID data
USER $APP_UID
VOLUME /app/data

ENV ASPNETCORE_HTTP_PORTS=8080 \
    Logging__Console__FormatterName=json
EXPOSE 8080
# The image has no curl; bash can ask for itself.
HEALTHCHECK --timeout=5s --start-period=30s CMD ["bash", "-c", \
    "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /health/live HTTP/1.0\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200 '"]

ENTRYPOINT ["dotnet", "RunnerStrength.Bot.dll"]
