package org.saphan.registry.identification;

import java.util.regex.Pattern;

/// A community enterprise's code: twelve digits, printed `r-pp-aa-tt/n-nnnn`.
public final class CommunityEnterpriseCode {

    /// Twelve digits, or as printed on form SWC.01.
    public static final String FORM = "\\d{12}|\\d-\\d{2}-\\d{2}-\\d{2}/\\d-\\d{4}";

    private static final Pattern NOT_A_DIGIT = Pattern.compile("\\D");

    private CommunityEnterpriseCode() {}

    /// The twelve digits.
    public static String normal(String code) {
        return NOT_A_DIGIT.matcher(code).replaceAll("");
    }
}
