package org.saphan.cluster.economicvalue;

/// A formula in an edition.
public record ValueMethod(String code, int version) {

    /// The formula of this package.
    public static final ValueMethod CURRENT = new ValueMethod("ECONOMIC_VALUE", 1);
}
