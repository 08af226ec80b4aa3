package org.saphan.local.demo;

import java.util.List;
import java.util.Locale;

/// A product as a row of the register's import file.
final class ProductRow {

    static final List<String> HEADER = List.of(
            "externalNo", "entrepreneurExternalNo", "nameTh", "nameEn", "category", "quadrant", "localWisdomStory");

    private static final List<Category> CATEGORIES = List.of(Category.values());
    private static final List<String> QUADRANTS = List.of("A", "B", "C", "D");

    private ProductRow() {}

    static List<String> of(Producer producer, int ordinal) {
        var product = producer.firstProduct() + ordinal;
        var draws = Draws.of(Draws.Stream.PRODUCT, product);
        var category = draws.oneOf(CATEGORIES);
        return List.of(
                Producer.productNoOf(product),
                producer.externalNo(),
                numbered(category.nameTh(), product),
                numbered(category.nameEn(), product),
                category.name(),
                draws.oneOf(QUADRANTS),
                "เรื่องสมมุติ: ภูมิปัญญาที่สืบทอดกันมา " + draws.nextInt(2, 6) + " รุ่น");
    }

    private static String numbered(String name, int product) {
        return String.format(Locale.ROOT, "%s %06d", name, product + 1);
    }
}
