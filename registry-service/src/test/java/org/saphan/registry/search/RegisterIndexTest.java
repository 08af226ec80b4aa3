package org.saphan.registry.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saphan.journal.fence.FenceCursor;

class RegisterIndexTest {

    private static final String REGISTER = "7:1:1";
    private static final FenceCursor CURSOR = new FenceCursor(1, 12, 12, 0, 0);
    private static final Sought POTTERS = new Sought("ด่านเกวียน", Map.of());

    @TempDir
    Path folder;

    @Test
    void goesOnWhereItWasKept() {
        var id = UUID.randomUUID();
        try (var index = new RegisterIndex(folder)) {
            assertThat(index.cursor(REGISTER)).isNull();
            index.put(List.of(potters(id)));
            index.keep(REGISTER, CURSOR);
        }
        try (var index = new RegisterIndex(folder)) {
            assertThat(index.cursor(REGISTER)).isEqualTo(CURSOR);
            assertThat(index.best(POTTERS, null, 10)).extracting(RankedHit::id).containsExactly(id);
        }
    }

    @Test
    void isNotTakenForTheIndexOfAnotherRegister() {
        try (var index = new RegisterIndex(folder)) {
            index.keep(REGISTER, CURSOR);
        }
        try (var index = new RegisterIndex(folder)) {
            assertThat(index.cursor("8:1:1")).isNull();
        }
    }

    @Test
    void forgets() {
        var id = UUID.randomUUID();
        try (var index = new RegisterIndex(folder)) {
            index.put(List.of(potters(id)));
            index.remove(List.of(id));
            index.refresh();
            assertThat(index.best(POTTERS, null, 10)).isEmpty();
        }
    }

    private static IndexedEntrepreneur potters(UUID id) {
        return new IndexedEntrepreneur(id, List.of("กลุ่มเครื่องปั้นดินเผาด่านเกวียน"), List.of(), Map.of());
    }
}
