package org.saphan.twin.transactions.thing;

import jakarta.transaction.Transactional;

class Things {

    @Transactional
    void enter() {}
}
