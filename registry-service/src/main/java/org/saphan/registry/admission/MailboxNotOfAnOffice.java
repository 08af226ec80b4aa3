package org.saphan.registry.admission;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The mailbox is not below a domain of offices.
class MailboxNotOfAnOffice extends Refusal {

    private static final long serialVersionUID = 1L;

    MailboxNotOfAnOffice(String domains) {
        super(RefusalKind.UNPROCESSABLE, Map.of("domains", domains));
    }
}
