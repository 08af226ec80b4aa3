package org.saphan.twin.clock.thing;

import java.time.Instant;

record Now() {

    String text() {
        return Instant.now().toString();
    }
}
