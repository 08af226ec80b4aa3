package org.saphan.marketing.salestotal;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What the sales of one group come to.
@Schema(
        description =
                "Sales in baht. The members before `domestic` say whose; there are those that the report is broken"
                        + " down by.")
record SalesTotal(
        @Nullable UUID channelId,

        @Schema(maxLength = 7, examples = "2013-05") @Nullable String month,

        @Schema(maxLength = 20, examples = "DOMESTIC") @Nullable String market,

        @Schema(maxLength = 20, description = "UNKNOWN where the register has not told it.", examples = "24") @Nullable String provinceCode,

        @Schema(maxLength = 60, description = "UNKNOWN where the register has not told it.", examples = "FOOD")
        @Nullable String category,

        @NotNull @Schema(examples = "48500.50") BigDecimal domestic,
        @NotNull @Schema(examples = "0.00") BigDecimal foreign,
        @NotNull @Schema(examples = "48500.50") BigDecimal total,

        @Schema(required = true, description = "Who sold, each once.", examples = "1")
        long entrepreneurs,

        @Schema(required = true, description = "What was sold, each once.", examples = "1")
        long products) {

    private static final List<String> SUMS = List.of("domestic", "foreign", "total", "entrepreneurs", "products");

    static SalesTotal read(ResultSet row, Set<SalesGrouping> by) throws SQLException {
        var channel = key(row, by, SalesGrouping.CHANNEL);
        var domestic = row.getBigDecimal("domestic").setScale(2);
        var foreign = row.getBigDecimal("abroad").setScale(2);
        return new SalesTotal(
                channel == null ? null : UUID.fromString(channel),
                key(row, by, SalesGrouping.MONTH),
                key(row, by, SalesGrouping.MARKET),
                key(row, by, SalesGrouping.PROVINCE),
                key(row, by, SalesGrouping.CATEGORY),
                domestic,
                foreign,
                domestic.add(foreign),
                row.getLong("entrepreneurs"),
                row.getLong("products"));
    }

    private static @Nullable String key(ResultSet row, Set<SalesGrouping> by, SalesGrouping grouping)
            throws SQLException {
        return by.contains(grouping) ? row.getString(grouping.column()) : null;
    }

    static List<String> heading(Set<SalesGrouping> by) {
        var heading = new ArrayList<>(by.stream().map(SalesGrouping::member).toList());
        heading.addAll(SUMS);
        return heading;
    }

    List<@Nullable Object> cells(Set<SalesGrouping> by) {
        var cells = new ArrayList<@Nullable Object>();
        by.forEach(each -> cells.add(cell(each)));
        cells.addAll(List.of(domestic, foreign, total, entrepreneurs, products));
        return cells;
    }

    private @Nullable Object cell(SalesGrouping grouping) {
        return switch (grouping) {
            case CHANNEL -> channelId;
            case MONTH -> month;
            case MARKET -> market;
            case PROVINCE -> provinceCode;
            case CATEGORY -> category;
        };
    }
}
