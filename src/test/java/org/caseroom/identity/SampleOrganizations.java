package org.caseroom.identity;

import org.springframework.context.ApplicationContext;

/// Two countries of one region, with an agency each. Made anew for each test.
public final class SampleOrganizations {

    public final OrganizationId world;
    public final OrganizationId kenya;
    public final OrganizationId nairobi;
    /// A unit of the agency in Nairobi.
    public final OrganizationId nairobiUnit;

    public final OrganizationId vietNam;
    public final OrganizationId haNoi;

    /// @param region what the region is called
    public SampleOrganizations(ApplicationContext application, String region) {
        var organizations = application.getBean(Organizations.class);
        world = organizations.add(OrganizationKind.REGION, region, null, null);
        kenya = organizations.add(OrganizationKind.COUNTRY, "Kenya", world, "KE");
        nairobi = organizations.add(OrganizationKind.AGENCY, "Nairobi Police", kenya, null);
        nairobiUnit = organizations.add(OrganizationKind.UNIT, "Cybercrime Unit", nairobi, null);
        vietNam = organizations.add(OrganizationKind.COUNTRY, "Viet Nam", world, "VN");
        haNoi = organizations.add(OrganizationKind.AGENCY, "Ha Noi Agency", vietNam, null);
    }
}
