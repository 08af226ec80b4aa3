package org.saphan.registry.statistics;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saphan.http.BangkokDays;

/// The states in which entrepreneurs and products stand, or stood at the end of a legal day: of each the one row, or
/// the
/// one row of its history, that was valid then.
///
/// @param day the day in the past, null for now
record States(@Nullable LocalDate day) {

    String entrepreneurs() {
        var now = "select id, kind, status, size_class, journey_stage, sector, subdistrict_code from entrepreneur";
        return day == null ? now : now + """
                 where valid_from < ?
                union all
                select id, state ->> 'kind', state ->> 'status', state ->> 'size_class', state ->> 'journey_stage',
                    state ->> 'sector', state ->> 'subdistrict_code'
                from entrepreneur_history where valid_from < ? and valid_to >= ?""";
    }

    String products() {
        var now = "select id, entrepreneur_id, category, quadrant from product";
        return day == null ? now : now + """
                 where valid_from < ?
                union all
                select id, (state ->> 'entrepreneur_id')::uuid, state ->> 'category', state ->> 'quadrant'
                from product_history where valid_from < ? and valid_to >= ?""";
    }

    /// What stands in the places of either text.
    List<Object> values() {
        if (day == null) {
            return List.of();
        }
        OffsetDateTime end = day.plusDays(1).atStartOfDay(BangkokDays.ZONE).toOffsetDateTime();
        return List.of(end, end, end);
    }
}
