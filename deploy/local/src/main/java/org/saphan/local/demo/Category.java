package org.saphan.local.demo;

/// The five categories of OTOP products, each with a name for an invented product.
enum Category {
    FOOD("อาหารสมมุติ", "Fictitious food"),
    BEVERAGE("เครื่องดื่มสมมุติ", "Fictitious beverage"),
    FABRIC_APPAREL("ผ้าทอสมมุติ", "Fictitious fabric"),
    HOUSEHOLD_DECOR_SOUVENIR("ของที่ระลึกสมมุติ", "Fictitious souvenir"),
    NON_FOOD_HERB("สมุนไพรสมมุติ", "Fictitious herb");

    private final String nameTh;
    private final String nameEn;

    Category(String nameTh, String nameEn) {
        this.nameTh = nameTh;
        this.nameEn = nameEn;
    }

    String nameTh() {
        return nameTh;
    }

    String nameEn() {
        return nameEn;
    }
}
