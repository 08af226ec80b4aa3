package org.saphan.marketing.channel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saphan.http.InvalidRequest;
import org.saphan.http.Violation;
import org.saphan.marketing.requirement.Requirement;

/// On what terms a channel takes entrepreneurs on, and where it leads.
record ChannelTerms(
        List<Requirement> requirements, @Nullable Integer capacity, List<String> countries, boolean exportHub) {

    private static final Set<String> ABROAD = abroad();

    ChannelTerms {
        requirements = List.copyOf(requirements);
        countries = List.copyOf(countries);
    }

    static ChannelTerms of(
            @Nullable List<Requirement> requirements,
            @Nullable Integer capacity,
            @Nullable List<String> countries,
            @Nullable Boolean exportHub) {
        return new ChannelTerms(
                requirements == null ? List.of() : requirements,
                capacity,
                countries == null ? List.of() : countries.stream().distinct().toList(),
                Boolean.TRUE.equals(exportHub));
    }

    /// @param leadsAbroad whether the channel does
    /// @throws InvalidRequest with everything that is wrong
    void check(boolean leadsAbroad) {
        Requirement.check(requirements, "/requirements");
        var broken = new ArrayList<Violation>();
        for (var i = 0; i < countries.size(); i++) {
            if (!leadsAbroad || !ABROAD.contains(countries.get(i))) {
                broken.add(Violation.of("/countries/" + i, "COUNTRY_NOT_ABROAD"));
            }
        }
        if (exportHub && !leadsAbroad) {
            broken.add(Violation.of("/exportHub", "EXPORT_HUB_AT_HOME"));
        }
        if (!broken.isEmpty()) {
            throw new InvalidRequest(broken);
        }
    }

    private static Set<String> abroad() {
        var countries = new HashSet<>(Set.of(Locale.getISOCountries()));
        countries.remove("TH");
        return Set.copyOf(countries);
    }
}
