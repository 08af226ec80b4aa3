package org.saphan.journal.operation;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.stream.Stream;

/// How long requests take, by route, in the same steps as at the gateway: few enough to be cheap, and where people
/// begin to wait.
@Singleton
class RequestBuckets implements MeterFilter {

    private static final String REQUESTS = "http.server.requests";
    private static final DistributionStatisticConfig STEPS = DistributionStatisticConfig.builder()
            .serviceLevelObjectives(Stream.of(5, 20, 50, 200, 1000, 5000)
                    .mapToDouble(each -> Duration.ofMillis(each).toNanos())
                    .toArray())
            .build();

    @Override
    public DistributionStatisticConfig configure(Meter.Id id, DistributionStatisticConfig config) {
        return id.getName().equals(REQUESTS) ? STEPS.merge(config) : config;
    }
}
