package org.saphan.twin.cycles.lid;

import org.saphan.twin.cycles.jar.Jar;

public record Lid(String id) {

    static String of(Jar other) {
        return other.id();
    }
}
