package org.saphan.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class DatabaseFaultsTest {

    @Test
    void aPoolThatHasNothingLeftPasses() {
        assertThat(DatabaseFaults.isPassing(new SQLException("Sorry, acquisition timeout!")))
                .isTrue();
        assertThat(DatabaseFaults.isPassing(new IllegalStateException(new SQLException("Acquisition timeout"))))
                .isTrue();
    }

    @Test
    void aDeadlockAndALostConnectionPass() {
        assertThat(DatabaseFaults.isPassing(new SQLException("deadlock", "40P01")))
                .isTrue();
        assertThat(DatabaseFaults.isPassing(new SQLException("gone", "08006"))).isTrue();
    }

    @Test
    void whatTheDatabaseRefusesDoesNot() {
        assertThat(DatabaseFaults.isPassing(new SQLException("unique", "23505")))
                .isFalse();
        assertThat(DatabaseFaults.isPassing(new SQLException("no state"))).isFalse();
    }
}
