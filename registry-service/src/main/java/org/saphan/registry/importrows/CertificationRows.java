package org.saphan.registry.importrows;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.saphan.registry.certification.Standard;

/// Rows of certificates; the product is named by its external number. A certificate is entered once: a row that says
/// something else about one that is there already is refused, because only its renewal or revocation changes it.
@ApplicationScoped
class CertificationRows implements RowKind {

    private static final String OTHER_STANDARD = "otherStandard";
    private static final int LONGEST_PRODUCT_NUMBER = 50;
    private static final int LONGEST_CERTIFICATE_NUMBER = 100;
    private static final int LONGEST_NAME = 200;

    @Override
    public ImportKind kind() {
        return ImportKind.CERTIFICATIONS;
    }

    @Override
    public List<String> columns() {
        return List.of("productExternalNo", "standard", "certificateNo", "issuedBy", "validFrom", "validTo");
    }

    @Override
    public List<String> example() {
        return List.of("P-0001", "TCPS", "มผช.1555/2563", "หน่วยงานสมมุติ", "2020-02-01", "2023-01-31");
    }

    @Override
    public List<String> optionalColumns() {
        return List.of(OTHER_STANDARD);
    }

    @Override
    public RowReader reader(ImportScope scope) {
        return CertificationRows::read;
    }

    private static void read(Cells cells, CopyText staged) {
        var standard = cells.required("standard", cells.choice("standard", Standard.class));
        var name = cells.has(OTHER_STANDARD) ? cells.text(OTHER_STANDARD, LONGEST_NAME) : null;
        var from = cells.required("validFrom", cells.day("validFrom"));
        var to = cells.day("validTo");
        staged.add(cells.requiredText("productExternalNo", LONGEST_PRODUCT_NUMBER))
                .add(standard)
                .add(name)
                .add(cells.requiredText("certificateNo", LONGEST_CERTIFICATE_NUMBER))
                .add(cells.requiredText("issuedBy", LONGEST_NAME))
                .add(from)
                .add(to);
        if (standard != null && (standard == Standard.OTHER) != (name != null)) {
            cells.refuse(OTHER_STANDARD, "NAME_OF_OTHER");
        }
        if (from != null && to != null && to.isBefore(from)) {
            cells.refuse("validTo", "BEFORE_VALID_FROM");
        }
    }
}
