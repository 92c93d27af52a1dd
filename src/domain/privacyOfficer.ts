/**
 * Whom customers may ask about their records (개인정보 보호책임자): the shop's own published contact, as
 * on a sign, and not a customer's.
 */
export interface PrivacyOfficer {
  readonly name: string;
  /** A number or an address, as the shop wants to be reached. */
  readonly contact: string;
}

export const OFFICER_NAME_MAX = 20;
export const OFFICER_CONTACT_MAX = 40;

export const isOfficerName = (name: string): boolean => isLine(name, OFFICER_NAME_MAX);
export const isOfficerContact = (contact: string): boolean => isLine(contact, OFFICER_CONTACT_MAX);

const isLine = (text: string, lengthMax: number): boolean =>
  text.trim() === text && text.length > 0 && [...text].length <= lengthMax;
