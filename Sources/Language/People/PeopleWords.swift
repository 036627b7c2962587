/// The people that volunteers write of, in the languages of the templates.
enum PeopleWords {
  /// One person each.
  static let one =
    """
    husband wife partner spouse daughter son mother father mom mum mommy dad daddy sister brother
    aunt uncle cousin grandmother grandfather grandma grandpa child kid baby niece nephew friend
    neighbor neighbour roommate housemate boyfriend girlfriend fiance fiancee boss coworker
    colleague grandson granddaughter stepson stepdaughter stepmother stepfather ex buddy guest
    teenager toddler inlaw motherinlaw sibling parent student caregiver aide hubby
    esposo esposa marido mujer pareja hija hijo madre padre mama papa hermana hermano prima primo
    tia tio amiga amigo abuela abuelo vecina vecino novia novio sobrina sobrino nieta nieto suegra
    suegro cunada cunado companera companero bebe nino nina invitado invitada acompanante acompanhante
    mulher companheira companheiro filha filho mae pai irma irmao avo vizinha vizinho namorada
    namorado sobrinha sobrinho neta neto sogra sogro cunhada cunhado crianca esposo colega
    convidado convidada
    """

  /// More than one.
  static let many =
    """
    kids children daughters sons sisters brothers parents friends neighbors neighbours cousins
    roommates housemates coworkers colleagues grandkids grandchildren grandparents nieces nephews
    guests siblings students boys girls inlaws others teenagers teens relatives
    hijas hijos hermanas hermanos amigas amigos padres vecinas vecinos primas primos ninos ninas
    companeras companeros sobrinas sobrinos invitados invitadas colegas tios tias abuelos nietos
    filhas filhos irmas irmaos pais vizinhas vizinhos criancas netos convidados convidadas avos
    companheiros companheiras sobrinhos sobrinhas
    """

  static let kin = one + " " + many
}
