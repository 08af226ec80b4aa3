package org.saphan.registry.erasure;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.saphan.journal.EventState;

/// What other agencies may know of somebody who was erased: that there was one.
record ErasedState(UUID entrepreneurId, @JsonIgnore long version) implements EventState {

    @Override
    public String subject() {
        return entrepreneurId.toString();
    }

    @Override
    public long sequence() {
        return version;
    }
}
