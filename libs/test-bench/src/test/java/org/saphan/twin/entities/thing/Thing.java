package org.saphan.twin.entities.thing;

import jakarta.persistence.Entity;
import jakarta.persistence.Version;

@Entity
class Thing {

    String name = "";

    @Version
    private long version;

    public Thing() {}

    void setName(String name) {
        this.name = name;
    }

    long version() {
        return version;
    }
}
