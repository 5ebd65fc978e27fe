create or replace view identity_report_organization as
select organization.id as organization,
       organization.kind as kind,
       organization.name as name,
       organization.parent as parent,
       (select agency.id from identity_organization_path path join identity_organization agency on agency.id = path.ancestor
        where path.descendant = organization.id and agency.kind = 'AGENCY') as agency,
       (select agency.name from identity_organization_path path join identity_organization agency on agency.id = path.ancestor
        where path.descendant = organization.id and agency.kind = 'AGENCY') as agency_name,
       (select country.id from identity_organization_path path join identity_organization country on country.id = path.ancestor
        where path.descendant = organization.id and country.kind = 'COUNTRY') as country,
       (select country.country_code from identity_organization_path path join identity_organization country on country.id = path.ancestor
        where path.descendant = organization.id and country.kind = 'COUNTRY') as country_code
from identity_organization organization;

create or replace view identity_report_path as
select ancestor, descendant, depth
from identity_organization_path;

create or replace view identity_report_person as
select id as person, name
from identity_person;
