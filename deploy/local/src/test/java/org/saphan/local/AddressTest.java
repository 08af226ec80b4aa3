package org.saphan.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class AddressTest {

    @Test
    void isTheFirstBrokerOfSeveral() {
        assertThat(Address.ofKafka("one.example:9092,two.example:9093")).isEqualTo(new Address("one.example", 9092));
    }

    @Test
    void isTheHostOfADatabaseOnItsUsualPort() {
        assertThat(Address.ofDatabase("jdbc:postgresql://db.example/plan?ssl=true"))
                .isEqualTo(new Address("db.example", 5432));
        assertThat(Address.ofDatabase("jdbc:postgresql://db.example:6432/plan"))
                .isEqualTo(new Address("db.example", 6432));
    }

    @Test
    void refusesOtherForms() {
        assertThatExceptionOfType(Obstacle.class)
                .isThrownBy(() -> Address.ofKafka("kafka.example"))
                .withMessage("--kafka needs HOST:PORT, and kafka.example is not of that form.");
        assertThatExceptionOfType(Obstacle.class)
                .isThrownBy(() -> Address.ofDatabase("jdbc:mysql://db.example/plan"))
                .withMessageStartingWith("--database needs jdbc:postgresql://HOST:PORT/NAME");
    }

    @Test
    void tellsWhenNothingAnswers() throws Exception {
        var address = new Address("127.0.0.1", FreePort.find());

        assertThatExceptionOfType(Obstacle.class)
                .isThrownBy(() -> address.requireAnswer("--kafka"))
                .withMessage("Nothing answers at 127.0.0.1:" + address.port() + ", which --kafka names.");
    }
}
