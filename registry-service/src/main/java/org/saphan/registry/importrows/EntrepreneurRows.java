package org.saphan.registry.importrows;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.saphan.registry.entrepreneur.CommunityLink;
import org.saphan.registry.entrepreneur.EntrepreneurKind;
import org.saphan.registry.entrepreneur.Sector;
import org.saphan.registry.entrepreneur.SizeClass;
import org.saphan.registry.identification.CommunityEnterpriseCode;
import org.saphan.registry.identification.Identification;
import org.saphan.registry.personaldata.PersonalDataCipher;
import org.saphan.registry.personaldata.Sealing;
import org.saphan.registry.phone.SealedPhone;

/// Rows of entrepreneurs: registered at once, like everything that CDD enters.
@ApplicationScoped
class EntrepreneurRows implements RowKind {

    private static final Pattern SUBDISTRICT = Pattern.compile("\\d{6}");
    private static final Pattern ENTERPRISE_CODE = Pattern.compile(CommunityEnterpriseCode.FORM);
    private static final Pattern PHONE = Pattern.compile(SealedPhone.FORM);
    private static final Pattern BETWEEN_LINKS = Pattern.compile("\\|");
    private static final int LONGEST_NUMBER = 50;
    private static final int LONGEST_NAME = 300;
    private static final int LEAST_MEMBERS = 7;

    /// A masked number shows its last four digits.
    private static final int SHOWN_FROM = 9;

    private final PersonalDataCipher cipher;

    EntrepreneurRows(PersonalDataCipher cipher) {
        this.cipher = cipher;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.ENTREPRENEURS;
    }

    @Override
    public List<String> columns() {
        return List.of(
                "externalNo",
                "kind",
                "nameTh",
                "nameEn",
                "tradeName",
                "nationalId",
                "juristicId",
                "communityEnterpriseCode",
                "memberCount",
                "communityLinks",
                "moo",
                "subdistrictCode",
                "registrationYearBE",
                "employees",
                "annualRevenue",
                "sector");
    }

    @Override
    public List<String> example() {
        return List.of(
                "G-0001",
                "COMMUNITY_GROUP",
                "กลุ่มขนมไทยสมมุติ",
                "Fictitious Thai Sweets Group",
                "",
                "1000000000009",
                "",
                "",
                "25",
                "PRODUCTION|BENEFIT",
                "3",
                "240112",
                "2553",
                "12",
                "1500000.50",
                "MANUFACTURING");
    }

    @Override
    public List<String> optionalColumns() {
        return List.of("phone");
    }

    @Override
    public RowReader reader(ImportScope scope) {
        var sealing = cipher.inEffect(); // until the import ends: no keys are exchanged while one is unfinished
        return (cells, staged) -> read(cells, staged, sealing);
    }

    private static void read(Cells cells, CopyText staged, Sealing sealing) {
        staged.add(cells.requiredText("externalNo", LONGEST_NUMBER))
                .add(cells.required("kind", cells.choice("kind", EntrepreneurKind.class)))
                .add(cells.requiredText("nameTh", LONGEST_NAME))
                .add(cells.text("nameEn", LONGEST_NAME))
                .add(cells.text("tradeName", LONGEST_NAME));
        readIdentity(cells, staged, sealing);
        staged.addAll(links(cells))
                .add(cells.text("moo", LONGEST_NUMBER))
                .add(cells.required("subdistrictCode", cells.matching("subdistrictCode", SUBDISTRICT)))
                .add(cells.required("registrationYearBE", cells.number("registrationYearBE", 2544, 2700)));
        readSize(cells, staged);
        readPhone(cells, staged, sealing);
    }

    /// The number (R1), the community-enterprise code and the members behind it (R3). One of number and code must be
    /// there.
    private static void readIdentity(Cells cells, CopyText staged, Sealing sealing) {
        var identification = identification(cells);
        var number = identification == null ? null : identification.number();
        staged.add(identification == null ? null : identification.kind())
                .add(number == null ? null : sealing.encrypt(number))
                .add(number == null ? null : sealing.hash(number))
                .add(number == null ? null : number.substring(SHOWN_FROM));
        var code = cells.matching("communityEnterpriseCode", ENTERPRISE_CODE);
        var members = cells.number("memberCount", 1, 100_000);
        if (code != null && (members == null || members < LEAST_MEMBERS)) {
            cells.refuse("memberCount", "TOO_FEW_MEMBERS");
        }
        if (code == null && identification == null && cells.areSound()) {
            cells.refuse("nationalId", "IDENTIFICATION_REQUIRED");
        }
        staged.add(code == null ? null : CommunityEnterpriseCode.normal(code)).add(members);
    }

    /// A file without the column says nothing about phones; an empty cell says that there is none.
    private static void readPhone(Cells cells, CopyText staged, Sealing sealing) {
        var isGiven = cells.has("phone");
        var phone = SealedPhone.of(isGiven ? cells.matching("phone", PHONE) : null, sealing);
        staged.add(isGiven)
                .add(phone == null ? null : phone.sealed())
                .add(phone == null ? null : phone.hash())
                .add(phone == null ? null : phone.tail());
    }

    private static @Nullable Identification identification(Cells cells) {
        var national = cells.text("nationalId", LONGEST_NUMBER);
        var juristic = cells.text("juristicId", LONGEST_NUMBER);
        if (national != null && !Identification.isValidNational(national)) {
            cells.refuse("nationalId", "INVALID_IDENTIFICATION");
        } else if (juristic != null && !Identification.isValidJuristic(juristic)) {
            cells.refuse("juristicId", "INVALID_IDENTIFICATION");
        } else if (national != null && juristic != null) {
            cells.refuse("juristicId", "INVALID_VALUE");
        } else {
            return Identification.of(national, juristic);
        }
        return null;
    }

    private static Set<CommunityLink> links(Cells cells) {
        var links = EnumSet.noneOf(CommunityLink.class);
        var text = cells.requiredText("communityLinks", LONGEST_NAME);
        if (text != null) {
            for (var name : BETWEEN_LINKS.split(text, -1)) {
                try {
                    links.add(CommunityLink.valueOf(name.strip()));
                } catch (IllegalArgumentException unknown) {
                    cells.refuse("communityLinks", "INVALID_VALUE");
                }
            }
        }
        return links;
    }

    private static void readSize(Cells cells, CopyText staged) {
        var employees = cells.number("employees", 0, 1_000_000);
        var revenue = cells.amount("annualRevenue");
        var sector = cells.choice("sector", Sector.class);
        staged.add(employees).add(revenue).add(sector).add(SizeClass.of(sector, employees, revenue));
    }
}
