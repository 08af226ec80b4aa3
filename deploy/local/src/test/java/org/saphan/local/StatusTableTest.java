package org.saphan.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StatusTableTest {

    @Test
    void showsWhatRunsAndWhatDoesNot() {
        var running = new StatusTable.Running(4711, true, 168, Duration.ofSeconds(75));
        var starting = new StatusTable.Running(4712, false, 87, Duration.ofMinutes(125));

        var table = StatusTable.of(List.of(
                new StatusTable.Row("registry-service", 8081, Optional.of(running)),
                new StatusTable.Row("gateway", 8080, Optional.of(starting)),
                new StatusTable.Row("kafka", 19092, Optional.empty()),
                new StatusTable.Row("launcher", 0, Optional.empty())));

        assertThat(table.lines())
                .containsExactly(
                        "process                         pid   port  state       memory  uptime",
                        "registry-service               4711   8081  ready       168 MB  1 min 15 s",
                        "gateway                        4712   8080  not ready    87 MB  2 h 5 min",
                        "kafka                             -  19092  down             -  -",
                        "launcher                          -      -  down             -  -",
                        "total                                                   255 MB");
    }
}
