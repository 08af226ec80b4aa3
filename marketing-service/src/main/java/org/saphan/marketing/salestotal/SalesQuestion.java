package org.saphan.marketing.salestotal;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// What is asked about sales: broken down by what, of which months.
class SalesQuestion {

    private static final String MONTH = "(19|2\\d)\\d{2}-(0[1-9]|1[0-2])";

    @QueryParam("by")
    @Size(max = 60) @Pattern(regexp = SalesGrouping.LIST) @Parameter(
            description = "Any of channel, month, market, province and category, with commas between; one row without.",
            example = "channel,month")
    @Nullable String by;

    @QueryParam("from")
    @Pattern(regexp = MONTH) @Parameter(description = "The first month.", example = "2012-10")
    @Nullable String from;

    @QueryParam("until")
    @Pattern(regexp = MONTH) @Parameter(description = "The last month.", example = "2013-09")
    @Nullable String until;

    Set<SalesGrouping> groups() {
        return SalesGrouping.parse(by);
    }

    @Nullable LocalDate firstMonth() {
        return from == null ? null : YearMonth.parse(from).atDay(1);
    }

    @Nullable LocalDate lastMonth() {
        return until == null ? null : YearMonth.parse(until).atDay(1);
    }
}
