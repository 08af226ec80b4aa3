package org.saphan.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class StableJsonTest {

    private final ObjectMapper json = StableJson.like(new ObjectMapper());

    private record Order(Set<TimeUnit> units, List<TimeUnit> steps) {}

    @Test
    void aSetIsTheSameTextInWhateverOrderItIsKept() throws JsonProcessingException {
        var one = new Order(setOf(TimeUnit.SECONDS, TimeUnit.DAYS), List.of());
        var other = new Order(setOf(TimeUnit.DAYS, TimeUnit.SECONDS), List.of());
        assertThat(json.writeValueAsString(one))
                .isEqualTo(json.writeValueAsString(other))
                .isEqualTo("{\"units\":[\"DAYS\",\"SECONDS\"],\"steps\":[]}");
    }

    @Test
    void aListKeepsItsOrder() throws JsonProcessingException {
        var order = new Order(Set.of(), List.of(TimeUnit.SECONDS, TimeUnit.DAYS));
        assertThat(json.writeValueAsString(order)).isEqualTo("{\"units\":[],\"steps\":[\"SECONDS\",\"DAYS\"]}");
    }

    private static Set<TimeUnit> setOf(TimeUnit... units) {
        return new LinkedHashSet<>(List.of(units));
    }
}
