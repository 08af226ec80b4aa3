package org.saphan.twin.rendering.thing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;

@Entity
class Thing {

    @JsonIgnore
    @Version
    private long version;

    long version() {
        return version;
    }
}
