package org.saphan.twin.versions.thing;

import jakarta.persistence.Entity;

@Entity
class Thing {

    private String name = "";

    String name() {
        return name;
    }

    void rename(String other) {
        name = other;
    }
}
