package org.saphan.registry.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saphan.registry.name.NormalName;

/// What registrations are looked for that may be of the same entrepreneur.
///
/// @param names Thai, English and trade name
/// @param sounds how they sound
/// @param phone the keyed hash of its phone number, in hexadecimal digits
public record SoughtAlike(
        List<NormalName> names,
        List<String> sounds,
        String subdistrictCode,
        @Nullable String communityEnterpriseCode,
        @Nullable String phone) {

    public SoughtAlike {
        names = List.copyOf(names);
        sounds = List.copyOf(sounds);
    }
}
