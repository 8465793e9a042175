import {
  Archive,
  ArrowLeft,
  ArrowRight,
  Bell,
  BookOpen,
  Briefcase,
  Building2,
  CalendarDays,
  CalendarPlus,
  ChartColumn,
  Check,
  ChevronDown,
  CircleAlert,
  CircleCheck,
  Clock,
  Code,
  Copy,
  Download,
  ExternalLink,
  Eye,
  FileText,
  Gift,
  GraduationCap,
  Handshake,
  Heart,
  House,
  Image,
  Inbox,
  Info,
  KeyRound,
  Languages,
  Lightbulb,
  List,
  LogOut,
  Mail,
  Map,
  MapPin,
  Menu,
  Newspaper,
  Palette,
  Pause,
  Pencil,
  Phone,
  Plus,
  Rss,
  Search,
  Settings,
  Share2,
  ShieldCheck,
  Star,
  Stethoscope,
  Trash2,
  TriangleAlert,
  Undo2,
  Upload,
  User,
  Users,
  X,
} from "lucide";
import { h } from "preact";

const icons = {
  archive: Archive,
  back: ArrowLeft,
  forward: ArrowRight,
  bell: Bell,
  book: BookOpen,
  briefcase: Briefcase,
  building: Building2,
  calendar: CalendarDays,
  "calendar-plus": CalendarPlus,
  chart: ChartColumn,
  check: Check,
  "chevron-down": ChevronDown,
  problem: CircleAlert,
  success: CircleCheck,
  clock: Clock,
  code: Code,
  copy: Copy,
  download: Download,
  external: ExternalLink,
  eye: Eye,
  document: FileText,
  gift: Gift,
  graduation: GraduationCap,
  handshake: Handshake,
  heart: Heart,
  home: House,
  picture: Image,
  inbox: Inbox,
  info: Info,
  key: KeyRound,
  language: Languages,
  idea: Lightbulb,
  list: List,
  "sign-out": LogOut,
  mail: Mail,
  map: Map,
  pin: MapPin,
  menu: Menu,
  news: Newspaper,
  palette: Palette,
  pause: Pause,
  edit: Pencil,
  phone: Phone,
  plus: Plus,
  feed: Rss,
  search: Search,
  settings: Settings,
  share: Share2,
  shield: ShieldCheck,
  star: Star,
  doctor: Stethoscope,
  remove: Trash2,
  warning: TriangleAlert,
  undo: Undo2,
  upload: Upload,
  user: User,
  users: Users,
  close: X,
};

export type IconName = keyof typeof icons;
export const iconNames = Object.keys(icons) as IconName[];

export type IconProps = {
  name: IconName;
  /** Spoken name; without it the icon is decoration. */ label?: string;
  large?: boolean;
};

/** A line icon of the lucide set (ISC) in the colour of the text around it. */
export function Icon({ name, label, large }: IconProps) {
  return (
    <svg
      class={large ? "icon icon-large" : "icon"}
      viewBox="0 0 24 24"
      width="24"
      height="24"
      role={label ? "img" : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : "true"}
    >
      {icons[name].map(([tag, attributes]) => h(tag, attributes))}
    </svg>
  );
}
