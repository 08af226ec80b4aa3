package org.saphan.local;

/// The key under which the registry keeps personal data. Without it the data cannot be read any more.
final class PersonalDataKey {

    static final String SETTING = "SAPHAN_REGISTRY_PERSONAL_DATA_KEY_FILE";

    private PersonalDataKey() {}

    static String file(Secrets secrets) {
        return secrets.key("personal-data.key").toString();
    }
}
