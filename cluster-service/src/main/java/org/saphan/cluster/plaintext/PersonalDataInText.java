package org.saphan.cluster.plaintext;

import java.util.List;
import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;
import org.saphan.http.Violation;

/// A text that others read holds a telephone number, an e-mail address, an identification number or a person's name
/// where an organisation belongs.
class PersonalDataInText extends Refusal {

    private static final long serialVersionUID = 1L;

    PersonalDataInText(List<Violation> where) {
        super(RefusalKind.UNPROCESSABLE, Map.of(), where);
    }
}
