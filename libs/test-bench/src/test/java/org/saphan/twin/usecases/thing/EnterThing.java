package org.saphan.twin.usecases.thing;

import jakarta.transaction.Transactional;

class EnterThing {

    @Transactional
    void run() {}

    void again() {}
}
