package org.saphan.registry.statistics;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// A query that counts rows by dimensions, and names the places among them.
///
/// @param source the rows, `from` and `where`
/// @param values of the source's places
record Count(List<? extends Dimension> by, String source, List<Object> values) {

    String sql() {
        var groups = by.stream()
                .map(each -> each.sql() + " as \"" + each.member() + "\", ")
                .collect(Collectors.joining());
        return "select " + columns() + "c.count from (select " + groups + "count(*) as count " + source + grouping()
                + ") c" + names() + ordering();
    }

    private String columns() {
        return by.stream().map(Count::columnsOf).collect(Collectors.joining());
    }

    private static String columnsOf(Dimension dimension) {
        var member = dimension.member();
        var code = "c.\"" + member + "\", ";
        return dimension.isArea()
                ? code + member + ".name_th as \"" + member + "NameTh\", " + member + ".name_en as \"" + member
                        + "NameEn\", "
                : code;
    }

    private String grouping() {
        return by.isEmpty() ? "" : " group by " + members(each -> "\"" + each + "\"");
    }

    private String names() {
        return by.stream()
                .filter(Dimension::isArea)
                .map(Dimension::member)
                .map(each -> " left join area " + each + " on " + each + ".code = c.\"" + each + "\"")
                .collect(Collectors.joining());
    }

    private String ordering() {
        return by.isEmpty() ? "" : " order by " + members(each -> "c.\"" + each + "\"");
    }

    private String members(UnaryOperator<String> form) {
        return by.stream().map(Dimension::member).map(form).collect(Collectors.joining(", "));
    }
}
