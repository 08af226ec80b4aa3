package org.saphan.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validation;
import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The strictness of bodies, and merge patches over it.
class JsonTest {

    private final ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());
    private MergePatch patches;

    record Village(@NotBlank String name, Integer members, BigDecimal revenue, Village next) {}

    @BeforeEach
    void customize() {
        new StrictJson().customize(json);
        patches = new MergePatch(json, Validation.buildDefaultValidatorFactory().getValidator());
    }

    @Test
    void storesTextComposed() throws JsonProcessingException {
        assertThat(json.readValue("{\"name\": \"Cafe\\u0301\"}", Village.class).name())
                .isEqualTo("Café");
    }

    @Test
    void keepsMoneyExact() throws JsonProcessingException {
        var village = json.readValue("{\"name\": \"x\", \"revenue\": 1000000000000.10}", Village.class);

        assertThat(json.writeValueAsString(village)).contains("1000000000000.10");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"nmae\": \"x\"}",
                "{\"name\": \"x\", \"name\": \"y\"}",
                "{\"name\": 7}",
                "{\"name\": \"a\\u0000b\"}",
                "{\"name\": \"x\", \"members\": \"7\"}",
                "{\"name\": \"x\"} trailing",
                "{\"name\": "
            })
    void refusesWhatItWouldHaveToGuess(String body) {
        assertThatThrownBy(() -> json.readValue(body, Village.class)).isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void patchesWhatIsThereAndKeepsTheRest() throws JsonProcessingException {
        var before = new Village("Sothon", 7, new BigDecimal("1.50"), new Village("next", 1, null, null));

        var after = patches.apply(json.readTree("{\"members\": 8, \"next\": {\"members\": 2}}"), before, Village.class);

        assertThat(after)
                .isEqualTo(new Village("Sothon", 8, new BigDecimal("1.50"), new Village("next", 2, null, null)));
    }

    @Test
    void patchesAwayWhatIsNull() throws JsonProcessingException {
        var after = patches.apply(json.readTree("{\"members\": null}"), new Village("x", 7, null, null), Village.class);

        assertThat(after.members()).isNull();
    }

    @Test
    void refusesAPatchThatLeavesSomethingInvalid() throws JsonProcessingException {
        var patch = json.readTree("{\"name\": null}");

        assertThatThrownBy(() -> patches.apply(patch, new Village("x", 7, null, null), Village.class))
                .isInstanceOf(ConstraintViolationException.class);
    }

    @Test
    void refusesAPatchWithAnUnknownMember() throws JsonProcessingException {
        var patch = json.readTree("{\"status\": \"REGISTERED\"}");

        assertThatThrownBy(() -> patches.apply(patch, new Village("x", 7, null, null), Village.class))
                .isInstanceOf(InvalidRequest.class);
    }
}
