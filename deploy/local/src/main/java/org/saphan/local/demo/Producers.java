package org.saphan.local.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Deals the kinds, the subdistricts and the products out to the entrepreneurs. Strides that share no factor with
/// the totals visit every place once,
/// so that counts come out exactly and every subdistrict gets its share of each kind.
final class Producers {

    static final int COUNT = Arrays.stream(Kind.values()).mapToInt(Kind::count).sum();
    static final int PRODUCTS = 208_860;

    private static final int PRODUCTS_EACH = PRODUCTS / COUNT;
    private static final int WITH_ONE_MORE = PRODUCTS % COUNT;
    private static final long KIND_STRIDE = 50_021;
    private static final long PRODUCT_STRIDE = 40_127;
    private static final long SUBDISTRICT_STRIDE = 3_571;

    private Producers() {}

    static List<Producer> livingIn(Subdistricts subdistricts) {
        var producers = new ArrayList<Producer>(COUNT);
        var product = 0;
        for (var number = 0; number < COUNT; number++) {
            var producer =
                    new Producer(number, kind(number), subdistrict(number, subdistricts), product, products(number));
            producers.add(producer);
            product += producer.products();
        }
        return List.copyOf(producers);
    }

    private static Kind kind(int number) {
        return Kind.at((int) (number * KIND_STRIDE % COUNT));
    }

    private static String subdistrict(int number, Subdistricts subdistricts) {
        var codes = subdistricts.codes();
        return codes.get((int) (number * SUBDISTRICT_STRIDE % codes.size()));
    }

    private static int products(int number) {
        return number * PRODUCT_STRIDE % COUNT < WITH_ONE_MORE ? PRODUCTS_EACH + 1 : PRODUCTS_EACH;
    }
}
