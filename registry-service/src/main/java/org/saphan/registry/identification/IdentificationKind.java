package org.saphan.registry.identification;

/// Whose 13-digit number it is: a person's or a legal person's.
public enum IdentificationKind {
    NATIONAL_ID,
    JURISTIC_ID
}
