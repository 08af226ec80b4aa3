package org.saphan.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void saysWhichPortIsInUseAndWhoNeedsIt() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = taken.getLocalPort();

            assertThatExceptionOfType(Obstacle.class)
                    .isThrownBy(() -> Ports.requireFree(port, "marketing-service"))
                    .withMessage("Port " + port + ", which marketing-service needs, is in use by another program;"
                            + " stop that program and try again.");
            assertThat(Ports.answers(port)).isTrue();
        }
    }

    @Test
    void letsAFreePortPass() throws Exception {
        var port = FreePort.find();

        assertThatCode(() -> Ports.requireFree(port, "gateway")).doesNotThrowAnyException();
        assertThat(Ports.answers(port)).isFalse();
    }
}
