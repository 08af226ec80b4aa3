package org.saphan.registry.area;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Where an area stands: a province (Bangkok is one), a district (amphoe, khet) or a subdistrict (tambon, khwaeng).
@Schema(description = "A province (Bangkok is one), a district (amphoe, khet) or a subdistrict (tambon, khwaeng).")
public enum AreaLevel {
    PROVINCE(2),
    DISTRICT(4),
    SUBDISTRICT(6);

    private final int digits;

    AreaLevel(int digits) {
        this.digits = digits;
    }

    /// How many digits a code of this level has.
    public int digits() {
        return digits;
    }
}
