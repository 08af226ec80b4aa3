package org.saphan.twin.cycles.jar;

import org.saphan.twin.cycles.lid.Lid;

public record Jar(String id) {

    static String of(Lid other) {
        return other.id();
    }
}
