package org.saphan.gateway.trace;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.sdk.resources.Resource;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/// The way of spans to the collector, in the background: one that is away costs some spans and nothing else.
final class Collector {

    private static final Duration SOON = Duration.ofSeconds(1);

    private Collector() {}

    /// Which traces are kept hangs on their ids alone, whatever a caller has decided for itself.
    static SdkTracerProvider at(URI endpoint, TraceSettings settings, String name, String version) {
        var who = Attributes.of(
                AttributeKey.stringKey("service.name"), name,
                AttributeKey.stringKey("service.namespace"), "saphan",
                AttributeKey.stringKey("service.version"), version);
        return SdkTracerProvider.builder()
                .setResource(Resource.getDefault().merge(Resource.create(who)))
                .setSampler(Sampler.traceIdRatioBased(settings.sampled()))
                .addSpanProcessor(BatchSpanProcessor.builder(exporter(endpoint, settings))
                        .setScheduleDelay(SOON)
                        .build())
                .build();
    }

    private static SpanExporter exporter(URI endpoint, TraceSettings settings) {
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
        } catch (IOException e) {
            throw new UncheckedIOException("saphan.traces.trusted-certificates cannot be read: " + file, e);
        }
    }
}
