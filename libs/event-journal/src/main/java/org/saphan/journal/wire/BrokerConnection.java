package org.saphan.journal.wire;

import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;

/// Whether a Kafka client has a broker to talk to. Its calls do not tell: a poll comes back empty-handed, as it does
/// when nothing happens, and a producer with nothing to send does not notice. Each client asks for news of the
/// cluster more often than idle connections are closed, so no connection means no broker.
public final class BrokerConnection {

    private final Optional<? extends Metric> connections;

    /// @param metrics of the client
    public BrokerConnection(Map<MetricName, ? extends Metric> metrics) {
        connections = metrics.values().stream()
                .filter(each -> each.metricName().name().equals("connection-count"))
                .findFirst();
    }

    public boolean isOpen() {
        return connections
                .map(Metric::metricValue)
                .map(open -> open instanceof Double count && count > 0)
                .orElse(false);
    }
}
