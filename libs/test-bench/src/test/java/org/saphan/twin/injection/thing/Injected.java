package org.saphan.twin.injection.thing;

import jakarta.inject.Inject;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

class Injected {

    @Inject
    private @Nullable Clock clock;

    @Nullable Clock clock() {
        return clock;
    }
}
