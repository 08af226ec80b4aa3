package org.saphan.operations.traces;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.TracerProvider;
import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.sdk.resources.Resource;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// The traces that this process keeps, sent to the collector in the background. A collector that is away costs some
/// spans and nothing else.
@Singleton
public class Traces {

    private static final Duration SOON = Duration.ofSeconds(1);
    private static final int FAREWELL_SECONDS = 2;

    private final @Nullable SdkTracerProvider provider;
    private final Tracer tracer;

    public Traces(
            TraceSettings settings,
            @ConfigProperty(name = "quarkus.application.name", defaultValue = "unknown") String service,
            @ConfigProperty(name = "quarkus.application.version", defaultValue = "unknown") String version) {
        provider = settings.endpoint()
                .map(endpoint -> provider(settings, exporter(settings, endpoint), service, version))
                .orElse(null);
        tracer = (provider == null ? TracerProvider.noop() : provider).get("org.saphan");
    }

    /// Whether there is a collector at all.
    public boolean areKept() {
        return provider != null;
    }

    public Tracer tracer() {
        return tracer;
    }

    @PreDestroy
    void end() {
        if (provider != null) {
            provider.shutdown().join(FAREWELL_SECONDS, TimeUnit.SECONDS);
        }
    }

    private static SdkTracerProvider provider(
            TraceSettings settings, SpanExporter exporter, String service, String version) {
        var who = Attributes.of(
                AttributeKey.stringKey("service.name"), service,
                AttributeKey.stringKey("service.namespace"), "saphan",
                AttributeKey.stringKey("service.version"), version);
        return SdkTracerProvider.builder()
                .setResource(Resource.getDefault().merge(Resource.create(who)))
                .setSampler(sampler(settings))
                .addSpanProcessor(BatchSpanProcessor.builder(exporter)
                        .setScheduleDelay(SOON)
                        .build())
                .build();
    }

    /// The decision hangs on the trace's id alone, so that all who decide come to the same.
    private static Sampler sampler(TraceSettings settings) {
        var some = Sampler.traceIdRatioBased(settings.sampled());
        return settings.callersDecide()
                ? Sampler.parentBasedBuilder(some).setRemoteParentSampled(some).build()
                : some;
    }

    private static SpanExporter exporter(TraceSettings settings, URI endpoint) {
        var exporter = OtlpHttpSpanExporter.builder()
                .setEndpoint(endpoint.toString().replaceFirst("/+$", "") + "/v1/traces")
                .setCompression("gzip");
        settings.headers().forEach(exporter::addHeader);
        settings.trustedCertificates().ifPresent(file -> exporter.setTrustedCertificates(bytesOf(file)));
        return exporter.build();
    }

    private static byte[] bytesOf(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("saphan.traces.trusted-certificates cannot be read: " + file, unreadable);
        }
    }
}
