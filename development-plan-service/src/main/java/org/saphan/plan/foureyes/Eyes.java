package org.saphan.plan.foureyes;

import java.util.UUID;
import org.saphan.http.CallingAgency;

/// Who looks at something: an agency and the officer's account in it, as the token names them.
public record Eyes(String agency, String subject) {

    public static Eyes of(CallingAgency caller) {
        return new Eyes(caller.code(), caller.subject());
    }

    /// @param asked who asked for it
    /// @param what its id
    /// @throws FourEyesRequired when the same officer asked for it
    public void requireOthersThan(Eyes asked, UUID what) {
        if (equals(asked)) {
            throw new FourEyesRequired(what);
        }
    }
}
