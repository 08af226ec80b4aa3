package org.saphan.registry.address;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.saphan.http.BangkokDays;
import org.saphan.registry.area.Areas;

/// Holds an address against the areas that exist today (R2).
@ApplicationScoped
public class Places {

    private final Areas areas;
    private final Clock clock;

    Places(Areas areas, Clock clock) {
        this.areas = areas;
        this.clock = clock;
    }

    /// @throws UnknownSubdistrict when there is no such subdistrict today
    public void require(Address address) {
        if (!areas.existsOn(address.subdistrictCode(), BangkokDays.today(clock))) {
            throw new UnknownSubdistrict(address.subdistrictCode());
        }
    }
}
