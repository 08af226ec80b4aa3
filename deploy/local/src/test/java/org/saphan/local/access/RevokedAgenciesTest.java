package org.saphan.local.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.saphan.local.access.RevocationList.all;
import static org.saphan.local.access.RevocationList.one;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RevokedAgenciesTest {

    private RevocationList list;
    private RevokedAgencies agencies;

    @BeforeEach
    void begin() throws Exception {
        list = new RevocationList();
        agencies = new RevokedAgencies(list.address());
    }

    @AfterEach
    void end() {
        list.close();
    }

    @Test
    void areThoseWhoseWholeAccessIsRevoked() throws Exception {
        list.says(all("DOAE"), one("DIP"), one("CDD"), all("CDD"), all("DOAE"));
        assertThat(agencies.read()).containsExactlyInAnyOrder("DOAE", "CDD");
        list.says();
        assertThat(agencies.read()).isEmpty();
    }

    @Test
    void countAsAWholeWhereTheClientIsSaidToBeNull() throws Exception {
        list.saysText("{\"items\":[{\"agency\":\"DOAE\",\"clientId\":null}]}");
        assertThat(agencies.read()).containsExactly("DOAE");
    }

    @Test
    void areAskedForByTheTagOfTheLastAnswer() throws Exception {
        list.says(all("DOAE"));
        agencies.read();
        assertThat(agencies.read()).containsExactly("DOAE");
        assertThat(list.unchanged()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 404, 429, 502, 503})
    void stayAsTheyAreWhenTheListIsAway(int status) throws Exception {
        list.says(all("DOAE"));
        agencies.read();
        list.says();
        list.answers(status);
        assertThatIOException().isThrownBy(agencies::read);
        list.says(all("DOAE"));
        list.answers(200);
        assertThat(agencies.read()).containsExactly("DOAE");
    }

    @Test
    void stayAsTheyAreWhenNobodyAnswers() {
        list.close();
        assertThatIOException().isThrownBy(agencies::read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[]", "null", "{\"items\":{}}", "{\"items\":[", "<html/>", "{\"items\":[{}]}"})
    void areNotLiftedByAnAnswerOfAnotherShape(String body) {
        list.saysText(body);
        assertThatIOException().isThrownBy(agencies::read);
    }
}
