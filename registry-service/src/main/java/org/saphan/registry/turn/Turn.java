package org.saphan.registry.turn;

/// What is done by one process at a time. The numbers are advisory locks of the service's database.
public enum Turn {
    IMPORTS(0x5A_50_48_41_4E_01L),
    DUPLICATES(0x5A_50_48_41_4E_02L),
    PERSONAL_DATA_KEY(0x5A_50_48_41_4E_03L);

    private final long lock;

    Turn(long lock) {
        this.lock = lock;
    }

    long lock() {
        return lock;
    }
}
